<?php
$conf['title'] = 'Handbook';
$conf['useacl'] = 0;
$conf['userewrite'] = 0;
$conf['savedir'] = './data';
